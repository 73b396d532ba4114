/** What announces an order number, right before it. */
export const ORDER_CUE =
  /(?:\border(?:'?s)?(?: (?:number|num|no|nr|id|#))?\.?|\bpurchase (?:number|no|id)\.?|\bconfirmation(?: number)?|\bparcel|\bpackage|\bshipment|\bdelivery)(?: (?:number|no|#))?[\s:,=#-]*(?:(?:is|was|it's|its|should be|must be|might be|may be|like|something like|maybe|probably|perhaps|i think|i believe|i guess|around|about|actually|number|no\.?|called|with|the|it|ends with)[\s:,#-]+){0,4}#?$/;

/** What a bought thing is made of, one of a pattern's alternatives: "tablet screen", "the strap snapped". */
export const PART =
  '(?:zippers?|straps?|buttons?|seams?|stitch(?:es|ing)?|soles?|heels?|lids?|caps?|pumps?|tops?|tips?|hinges?|wheels?|chains?|motor|battery|plug|speaker|charger|screen|handles?|legs?|arms?|knobs?|keys?|buckles?|lining|pockets?|strings?|blades?|belt|cord|pages?|binding|spine|cover|band|lens|frame|shade|bottle|compact)';

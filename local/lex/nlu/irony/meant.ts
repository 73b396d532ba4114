import { readSigns } from './sign.ts';

const NOT_YET = String.raw`(?<!(?:not|n't|nothing|never|nobody|no one|still|been|be|to get|getting) (?:\w+ )?)`;

/** What makes words of trouble part of a story that ended well, or of a request: then praise is meant. */
export const MEANT = readSigns(String.raw`
  -6 ${NOT_YET}(?:fix(?:ed|ing)|sort(?:ed|ing)|solv(?:ed|es|ing)|resolv(?:ed|ing)|replac(?:ed|ing)|waiv(?:ed|ing)|refunded|got my (?:refund|money)|helped|handling|taking care|making it right|straighten\p{L}*)
  -6 (?:finally|already|it|now|has|they|everything|all) (?:arrived|came|worked|works|got here)(?! (?:in|broken|late|the (?:day|week|month) after|\w+ (?:whole )?(?:days?|weeks?|months?)|after|empty|used|dirty|\w+ (?:days|weeks|after|late)|damaged|crack|wrong|with|without|dead|smash|apart|open))|(?:arrived|came|got here) (?:early|today|on time|ahead|the next day|safe|in perfect|in the mail)|(?:days?|week) early|ahead of
  -6 nothing (?:was |is )?(?:broken|missing|damaged|wrong)|no (?:issues?|problems?|damage|complaints?|delays?|hassle|waiting|scratches|more questions)|can'?t (?:wait|complain|thank|say enough|recommend|fault|believe how (?:fast|quick|easy|good|nice))|couldn'?t|have no (?:complaints?|questions?|idea|preference|problem|more)|not a single|than (?:i )?(?:expected|thought|promised)
  -4 (?:was|were|i) (?:so )?(?:worried|afraid|scared|skeptical)|hasn'?t let me down|never (?:once )?(?:had|disappoint|let|a problem|been|fail)\p{L}*|(?:you|i|we) (?:don'?t|didn'?t|never) (?:have to|need|charge|mind|even have)|not (?:kidding|joking|bad)|no (?:rush|worries|need|thanks|thank you|charge|fees?)|for free
  -2 please|pls|plz|can (?:i|we)|(?:can|could) you (?:\w+ )?(?:check|tell|send|show|help|look|give|add|change|call|also|recommend|put|make|do|refund|ship|hold)|could (?:i|we)|may i|i(?:'d| would) (?:like|love|prefer|rather)|would like|i (?:want|need) (?:to|a|the)
  -2 do you (?:have|sell|ship|offer|know if|also|think|guys have|take|carry)|does it|(?:how|what) (?:do|can|about|is|are|long|much|else|time)|(?:when|which) (?:will|does|is|one)|is it (?:possible|ok|available|in)|is there (?:a|any)|would you|wondering|show me|looking for|i'?ll|let me know|sign me|my (?:email|e-mail|number|name|address|zip|phone|order(?: number)?) is
  -2 (?:i|i've) (?:typed|gave|entered|picked|chose|put|clicked)|quick(?:ly)?|patien(?:t|ce)|so easy|recommend
  # Praise and blame side by side, each for itself.
  -1 but
`);

const people =
  'child|children|young people|young person|young women|young men|pupils?|students?|learners?|babies|baby|infants?|toddlers?|teenagers?|boys?|girls?|siblings?|brothers|sisters|mothers?|fathers?|parents?|famil(?:y|ies)|care leavers?';
/** Words that end what a number counts: after them, something else is spoken of. */
const ends =
  'of|in|to|and|or|thirds?|quarters?|years?|days?|weeks?|months?|times|schools?|points?|per|out|for|with|areas?|groups?|who|are|is|was|were|from|by|as|not';
/** Before a number, these make it a name, a share or the end of a span: Key Stage 2, priority 3, one in four, 3 and 4 year olds. */
const notCounts =
  'key stages?|stages?|years?|levels?|aged|ages?|priority|priorities|action|measure|phase|table|ref|recs?|part|para|section|number|class|group|the|and|or|to|in|out of';

const few = new RegExp(
  [
    `(?<![\\d.,£%/–’-]|\\b(?:${notCounts}) )\\b([1-4]|one|two|three|four)(?![\\d.,%/–-]|st|nd|rd|th)`,
    // “Four of the six children”, but not “one of parents and carers”.
    ` (?:of (?:the|these|those|its|all|our) (?:[\\w-]+ )?)?(?:(?!(?:${ends}) )[a-z-]+ ){0,2}?(?:${people})\\b`,
    // Shares, places and groups: one child in ten, two children’s centres, one pupil group.
    `(?! (?:per|in (?:every|\\d|[a-z]+teen|two|three|four|five|six|seven|eight|nine|ten|twenty|a hundred)|centres?|homes?|services?|trust|groups?|plans?|year)|’s? )`,
  ].join(''),
  'gi',
);

/** The words of a text that count one to four children, or families: “four of the six children”. Nothing can tell whether they are real. */
export const fewInWords = (text: string): string[] =>
  [...text.replace(/\s+/g, ' ').matchAll(few)].map(([words]) => words);

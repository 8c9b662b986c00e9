import { ALLOWED } from './allowed.ts';
import { normaliseEnglish } from './normalise.ts';

/** Words that say or hint that something may be eaten or does no harm. */
const CLAIM = new RegExp(
  [
    'edib(?:le|les|ility)|eatable|esculent|comestible',
    '(?:un)?safe(?:ly|r|st)?(?![a-z])|harmless|innocuous|benign',
    'non ?-?(?:toxic|poisonous|lethal)|nontoxic|nonpoisonous|(?:toxin|poison|risk|danger)-free|free (?:of|from) (?:poison|toxins?|risk|danger)',
    '(?:good|fine|ok|okay|all right|alright|great|excellent|nice|suitable|fit|recommended|choice) (?:to eat|eating|for eating|for the (?:pot|table)|edible|for (?:human )?consumption)',
    '(?:can|may|could|should|might)(?: be)?(?: \\w+ly)? (?:eaten|eat|consumed?|cook(?:ed)? and eaten)(?: (?:it|them|this|these))?',
    'delicious|tasty|yummy|delicacy|flavou?rful|savou?ry|palatable|mouth-?watering|culinary|gourmet|nutritious',
    'no (?:risk|danger|harm|poison|toxins?)(?! is known| was found)|without (?:risk|danger|harm|poison)|nothing to (?:fear|worry about)',
    '(?:will|would|does|do|did) not (?:hurt|harm|kill|poison|make \\w+ (?:ill|sick))|cannot (?:hurt|harm|kill|poison)',
    '(?:not|never|neither|nor|hardly|barely)(?: (?:really|very|actually|at all|that|always|necessarily|all|so|even|too|be|considered|known to be|a|an))* (?:inedible|unsafe|poisonous|toxic|dangerous|harmful|deadly|lethal|hazardous)',
  ]
    .map((part) => `(?:${part})`)
    .join('|')
    .replace(/^/, '(?<![a-z-])(?:')
    .concat(')(?![a-z])'),
  'g',
);

const NEGATOR =
  /(?<![a-z])(?:not|never|no|nobody|none|nothing|neither|nor|without|cannot|hardly)(?![a-z])/g;

/** A negation that is itself denied: "nobody says it is not …", "it is not true that it is not …". */
const DENIED =
  /(?:nothing|no one|nobody|none|who)(?: \w+){0,4} $|(?:not|never) (?:true|the case|correct|saying|said|sure|proven)? ?(?:that )?(?:it |this |they )?(?:is |are |can )?$/;

/** "The belief that … is wrong": the sentence itself calls the claim wrong. */
const CALLED_WRONG =
  /^[^.!?;]{0,40}(?:(?:is|are|:)(?: \w+)?|[.!?,:]) ?'?(?:wrong|false|untrue|not true|a myth|a lie|an error|mistaken|true or false)\b/;

/** Questions say neither yes nor no. */
const QUESTION = /^(?:is|are|can|could|may|should|does|do|which|what|how)\b[^.!?]*\?$/;

const ALLOWED_READINGS = ALLOWED.map(({ phrase }) => normaliseEnglish(phrase)).filter((phrase) =>
  /[a-z]/.test(phrase),
);

const WORDS_BETWEEN = 9;

function isNegated(clause: string): boolean {
  const negators = [...clause.matchAll(NEGATOR)];
  const nearest = negators[negators.length - 1];
  if (nearest === undefined) return false;
  const between = clause.slice(nearest.index + nearest[0].length).trim();
  if (between !== '' && between.split(' ').length > WORDS_BETWEEN) return false;
  return !DENIED.test(clause.slice(0, nearest.index));
}

/** Words in an English text that say or hint that something may be eaten or is harmless; empty when there are none. */
export function bannedInEnglish(text: string): string[] {
  let reading = normaliseEnglish(text);
  for (const phrase of ALLOWED_READINGS) reading = reading.replaceAll(phrase, '※');
  const found: string[] = [];
  for (const match of reading.matchAll(CLAIM)) {
    if (/^(?:unsafe)/.test(match[0])) continue;
    const start =
      Math.max(
        ...['.', '!', '?', ';', ':'].map((sign) => reading.lastIndexOf(sign, match.index - 1)),
      ) + 1;
    const clause = reading.slice(start, match.index);
    const after = reading.slice(match.index + match[0].length);
    const sentenceEnd = /[.!?]/.exec(after);
    const sentence =
      `${clause}${match[0]}${after.slice(0, (sentenceEnd?.index ?? after.length) + 1)}`.trim();
    if (isNegated(clause) || CALLED_WRONG.test(after) || QUESTION.test(sentence)) continue;
    found.push(match[0]);
  }
  return found;
}

import { ALLOWED } from './allowed.ts';
import { normaliseChinese } from './normalise.ts';

/** Words that say or hint that something may be eaten or does no harm. The longest reading wins. */
const CLAIM = new RegExp(
  [
    '(?:可以|能够|能|可)(?:放心)?(?:食用|采食|服食|生食|熟食|入口|下锅|下肚|入菜|炒着?吃|煮着?吃|炖着?吃|吃|食(?!品|物|堂|源|宿|盐|管|道|欲))',
    '(?:适合|适宜|宜于|推荐|建议|值得|供)(?:食用|采食|吃)',
    '吃得(?:的|了)?(?=$|[。！，；])|吃得下',
    '食用(?:价值|部位|方法|安全|菌|菇|蕈)|食用佳品|食用类',
    '可食(?:用|性)?(?!品|物)',
    '放心|安心吃|尽管吃|随便吃|大胆吃|照吃',
    '(?:无|没有?什么|没有|没|不含|不带)(?:什么|任何)?(?:毒(?!物检|理)|毒性|毒素|危险|风险|害处|危害)',
    '(?:无|没|不会?(?:有)?)(?:公)?害(?!怕)',
    '(?:低|微|轻)毒(?=$|[。！，；、])',
    '安全',
    '(?:不会|不至于|不)(?:中毒|出事|有事|要命|死人|致死)|死不了|毒不(?:死|倒)',
    '(?:吃了?|食用后?|煮熟?了?|熟了?)(?:也|就)?(?:没事|没问题|无妨|无碍|不要紧|不打紧)',
    '好吃|美味|鲜美|可口|爽口|味道好|味道鲜|香甜|佳肴|珍品|上品|营养(?:丰富|价值)|滋补',
    '(?:不一定|未必|不见得|不都|并不|不算|不太|不怎么)(?:就|都|会|是|那么|很)*有?毒',
  ].join('|'),
  'g',
);

/** Questions and pairs of opposites say neither yes nor no. */
const NEUTRAL =
  /能不能(?:吃|食用)|可不可以吃|可不可食|能吃不能吃|能否食用|可否食用|能吃吗|可以吃吗|吃不吃得?|有没有毒|有毒没毒|有毒无毒|有毒还是没毒|无毒还是有毒|安不安全|安全吗|有没有(?:危险|风险)/g;

/** What may stand between a negation and the word it negates. */
const FILLER =
  /(?:都|全|也|就|便|才|会|它|他|她|这|那|个|种|样|些|了|着|的|地|是|被|成|算|说|为|当|作|当作|当成|看作|认为|以为|什么|任何|一定|绝对|真的|很|十分|完全|所有|野生菌?|菌子?|蘑菇|东西|可以|能够|有人|大家|我们|你|标|写|叫|称|吃了|煮熟|晒干|洗净|本身|已经|任意|某|哪|只|可|能)$/;

/** A negation that governs what directly follows it. */
const NEGATION =
  /(?:不等于|不代表|不说明|不表示|不意味着?|不证明|不保证|不敢保证|不能(?:说明|证明|代表|保证|当作?|作为|算|判断|断定|决定)|证明不了|说明不了|保证不了|没有|从不|从未|绝不|决不|并不|并非|不是|不要|不得|不准|不可|不能|不许|不宜|不应|不该|不再|不会|不|没|未|非|勿|莫|别|禁止|严禁|拒绝|误当作?|误以为|误认为|误作|谎称|冒充|假装)$/;

/** Turns a negation back into a claim: 不是不能吃, 没人说不能吃. */
const DOUBLE =
  /(?:不是|并非|并不是|不见得|未必|不一定|难道|谁说|没人说|没有人说|没说|没规定|没有|不得|不能|哪有|何尝|无|绝非|不至于)$/;

/** After `不等于` and its kin a `没有` before it belongs to another thought: 图里没有，不等于没毒. */
const SAYS_NOTHING = /^不(?:等于|代表|说明|表示|意味|证明|保证)/;
const DENIES_THAT = /(?:不是|并非|并不是|难道|谁说|没人说|没有人说|没说)$/;

/** `有人说“煮熟就没毒”。错。` or `…这话对吗？`: the text itself calls the claim wrong or asks about it. */
const CALLED_WRONG =
  /^[^。！？；]{0,3}[。，：]?(?:这(?:话|句话|个?说法)?|的?(?:说法|想法|做法))?(?:都?是|完全|全)?(?:错|不对|假的|谣言|骗人|误区|要命|对吗|对不对|是真的吗)/;

const ALLOWED_READINGS = [false, true].map((loose) =>
  ALLOWED.map(({ phrase }) => normaliseChinese(phrase, loose)),
);

/** The text as read, without allowed phrases and without questions. */
function reading(text: string, loose: boolean): string {
  let rest = normaliseChinese(text, loose);
  for (const phrase of ALLOWED_READINGS[Number(loose)] ?? []) rest = rest.replaceAll(phrase, '※');
  return rest.replace(NEUTRAL, '？');
}

function stripFillers(text: string): string {
  let rest = text;
  for (let round = 0; round < 6; round += 1) {
    const shorter = rest.replace(FILLER, '');
    if (shorter === rest) return rest;
    rest = shorter;
  }
  return rest;
}

/** Words that hold a negating character but negate nothing. */
const NOT_A_NEGATION =
  /别的|别人|别处|特别|分别|区别|不但|不仅|不只|不过|不论|不管|不少|非常|无论|没错/g;

/** Negations that govern a word from farther away. */
const WIDE_NEGATION =
  /(?:没有|哪有)(?:一种|一个|哪种|哪个|任何|什么)[^，。]{0,8}$|(?:从不|绝不|决不|不要|别|不能|不可|不得)把[^，。]{0,10}(?:标|当|看|写|叫|说)[为作成]?$/;

function isNegated(clause: string): boolean {
  const before = clause.replace(NOT_A_NEGATION, '〇');
  for (const candidate of [before, stripFillers(before)]) {
    const negation = NEGATION.exec(candidate);
    if (negation === null) continue;
    const left = candidate.slice(0, negation.index);
    if (SAYS_NOTHING.test(negation[0])) return !DENIES_THAT.test(left);
    return !DOUBLE.test(left) && !WIDE_NEGATION.test(left);
  }
  return WIDE_NEGATION.test(before);
}

function claimsIn(text: string): string[] {
  const found: string[] = [];
  for (const match of text.matchAll(CLAIM)) {
    const before = text.slice(0, match.index).replace(/^.*[。！？；：,，、.]/s, '');
    const after = text.slice(match.index + match[0].length);
    if (isNegated(before) || CALLED_WRONG.test(after)) continue;
    found.push(match[0]);
  }
  return found;
}

/** Words in a Chinese text that say or hint that something may be eaten or is harmless; empty when there are none. */
export function bannedInChinese(text: string): string[] {
  if (!/[\u3400-\u9fff\uf900-\ufaff]/.test(text)) return [];
  const strict = claimsIn(reading(text, false));
  return strict.length > 0 ? strict : claimsIn(reading(text, true));
}

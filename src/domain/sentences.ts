const END = /([。！？；]+["”’）)]*)|([.!?;]+["”’)]*)(?=\s|$)/g;
/** An initial such as the A. of A. exitialis does not end a sentence. */
const INITIAL = /(^|\s)[A-Z]\.$/;

/** Splits a paragraph into sentences for reading aloud; the marks stay with their sentence. */
export function sentencesOf(text: string): readonly string[] {
  const sentences: string[] = [];
  let open = '';
  for (const piece of text.replace(END, '$&\n').split('\n')) {
    open += piece;
    if (INITIAL.test(open)) continue;
    if (open.trim() !== '') sentences.push(open.trim());
    open = '';
  }
  if (open.trim() !== '') sentences.push(open.trim());
  return sentences;
}

const HOTLINES = ['110', '119', '120', '12315', '12320', '12345'];

/** Emergency numbers and hotlines are spoken digit by digit: 一二零, not 一百二十. */
export function spokenForm(sentence: string): string {
  return sentence.replace(/[\d.]+/g, (number) =>
    HOTLINES.includes(number.replace(/\.$/, '')) ? number.split('').join(' ') : number,
  );
}

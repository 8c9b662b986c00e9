import { expect, it } from 'vitest';
import { indexOf, recordingFor, slotOf } from './recording.ts';

const sentence = '马上去医院。';
const file = `${slotOf(sentence)}.mp3`;

it('a recording in the chosen language wins over one in the language of the page', () => {
  const index = { za: [file], 'zh-CN': [file] };
  expect(recordingFor(sentence, index, ['za', 'zh-CN'])).toBe(`za/${file}`);
  expect(recordingFor(sentence, index, [undefined, 'zh-CN'])).toBe(`zh-CN/${file}`);
});

it('a sentence that nobody has recorded is left to the voice of the phone', () => {
  expect(recordingFor('别在家等。', { za: [file] }, ['za', 'zh-CN'])).toBeUndefined();
  expect(recordingFor(sentence, { za: [file] }, ['ii', 'zh-CN'])).toBeUndefined();
});

it('a recording is not played for a sentence that was changed after it was made', () => {
  expect(recordingFor('马上去卫生院。', { za: [file] }, ['za'])).toBeUndefined();
});

it('a blank that the layout puts in does not lose the recording', () => {
  expect(slotOf('打 120。')).toBe(slotOf('打120。'));
});

it.each([null, 3, 'x', [], { za: 'no list' }])(
  'a damaged index (%j) means no recordings',
  (value) => {
    expect(recordingFor(sentence, indexOf(value), ['za'])).toBeUndefined();
  },
);

import { expect, it } from 'vitest';
import { sentencesOf, spokenForm } from './sentences.ts';

it('a listener hears one sentence after the other', () => {
  expect(sentencesOf('马上打120。不等、不忍、不试！一起吃的人也要去？')).toEqual([
    '马上打120。',
    '不等、不忍、不试！',
    '一起吃的人也要去？',
  ]);
  expect(sentencesOf('Call 120. Go now.')).toEqual(['Call 120.', 'Go now.']);
});

it('a number with a decimal point and a Latin name are not torn apart', () => {
  expect(sentencesOf('It is 2.5 cm wide.')).toEqual(['It is 2.5 cm wide.']);
  expect(sentencesOf('A. exitialis kills.')).toEqual(['A. exitialis kills.']);
});

it('the emergency number is spoken digit by digit, other numbers are not touched', () => {
  expect(spokenForm('打120')).toBe('打1 2 0');
  expect(spokenForm('1200 米')).toBe('1200 米');
});

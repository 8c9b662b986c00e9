import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { aCase, anyCase } from './anyCase.fixture.ts';
import { fromBase32, toBase32 } from './base32.ts';
import { decodeCase, encodeCase } from './codec.ts';
import { crc32 } from './crc32.ts';
import { addPart, joinParts, missingParts, partsOf, partTextsIn, readPart } from './parts.ts';
import type { Collected } from './parts.ts';
import type { HandoverCase } from './case.ts';
import { SYMPTOM_CODES } from './symptomCodes.ts';
import { utf8Bytes, utf8Text } from './utf8.ts';

function partsFor(card: HandoverCase): readonly string[] {
  const parts = partsOf(card);
  if (!parts.ok) throw new Error(parts.problem);
  return parts.value;
}

function collect(texts: readonly string[]): Collected {
  let collected: Collected | null = null;
  for (const text of texts) {
    const added = addPart(collected, text);
    if (!added.ok) throw new Error(added.problem);
    collected = added.value;
  }
  if (collected === null) throw new Error('nothing to collect');
  return collected;
}

const long = aCase({ note: '长'.repeat(190), food: '菌'.repeat(190) });

describe('handover card', () => {
  it('comes back equal, whatever it holds and in whatever order the codes are read', () => {
    fc.assert(
      fc.property(anyCase, fc.infiniteStream(fc.nat()), (card, order) => {
        const shuffled = [...partsFor(card)]
          .map((text) => ({ text, at: order.next().value ?? 0 }))
          .sort((a, b) => a.at - b.at)
          .map(({ text }) => text);
        expect(joinParts(collect(shuffled))).toEqual({ ok: true, value: card });
      }),
      { numRuns: 300 },
    );
  });

  it('a typical card fits one code of at most 262 characters, a QR code of 53 × 53', () => {
    const parts = partsFor(aCase());
    expect(parts).toHaveLength(1);
    expect(parts[0]?.length).toBeLessThanOrEqual(262);
  });

  it('half of a split card tells which codes are missing and keeps those it has', () => {
    const parts = partsFor(long);
    expect(parts.length).toBeGreaterThan(2);
    const half = collect(parts.slice(0, 2));
    expect(missingParts(half)).toEqual(parts.slice(2).map((_, at) => at + 3));
    expect(joinParts(half)).toBeNull();
    expect(joinParts(collect([...parts.slice(2), ...parts.slice(0, 2)]))).toMatchObject({
      ok: true,
    });
  });

  it('a code of another card is refused and the collection stays', () => {
    const half = collect(partsFor(long).slice(0, 1));
    expect(addPart(half, partsFor(aCase())[0]!)).toEqual({ ok: false, problem: 'other-card' });
    expect(missingParts(half)).not.toContain(1);
  });

  it('a code of a newer format is refused as newer, not as damaged', () => {
    const text = partsFor(aCase())[0]!.replace('JUNAN-H1:', 'JUNAN-H2:');
    expect(readPart(text)).toEqual({ ok: false, problem: 'newer-version' });
  });

  it('any single changed character is refused', () => {
    const text = partsFor(aCase())[0]!;
    const start = text.indexOf(':') + 1;
    fc.assert(
      fc.property(
        fc.integer({ min: start, max: text.length - 1 }),
        fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'),
        (at, char) => {
          fc.pre(text[at] !== char);
          const tampered = text.slice(0, at) + char + text.slice(at + 1);
          expect(readPart(tampered)).toEqual({ ok: false, problem: 'damaged' });
        },
      ),
      { numRuns: 500 },
    );
  });

  it('a cut-off code is refused', () => {
    const text = partsFor(aCase())[0]!;
    for (let length = 9; length < text.length; length += 1) {
      expect(readPart(text.slice(0, length)).ok).toBe(false);
    }
  });

  it('parts that are whole by themselves but not of one card are refused by the checksum of the whole', () => {
    const collected = collect(partsFor(aCase({ note: 'a'.repeat(500) })));
    const parts = [...collected.parts];
    const changed = Uint8Array.from(parts[parts.length - 1]!);
    changed[10] = 98;
    parts[parts.length - 1] = changed;
    expect(joinParts({ ...collected, parts })).toEqual({ ok: false, problem: 'damaged' });
  });

  it('other codes and texts are not taken for a card', () => {
    for (const text of ['', 'https://example.org', '120', 'WIFI:S:x;;']) {
      expect(readPart(text)).toEqual({ ok: false, problem: 'not-a-card' });
    }
  });

  it('survives a chat: small letters, blanks and line breaks change nothing', () => {
    const text = partsFor(aCase())[0]!;
    const chatted = text.toLowerCase().replace(/(.{40})/g, '$1\n ');
    expect(readPart(chatted)).toEqual(readPart(text));
  });

  it('finds its codes among other words', () => {
    const parts = partsFor(long);
    const pasted = `交接卡\n病人1 男\n${parts.join('\n')}\n请查收`;
    expect(partTextsIn(pasted)).toEqual(parts);
  });

  it('an id that only a newer app knows is refused as unknown', () => {
    const encoded = encodeCase(aCase({ patients: [], rules: [], samples: ['raw_food'], note: '' }));
    if (!encoded.ok) throw new Error(encoded.problem);
    const bytes = encoded.value.slice();
    bytes[bytes.length - 2] = 99;
    expect(decodeCase(bytes)).toEqual({ ok: false, problem: 'unknown-id' });
  });

  it('bytes at the end that nobody wrote are refused', () => {
    const encoded = encodeCase(aCase());
    if (!encoded.ok) throw new Error(encoded.problem);
    expect(decodeCase(Uint8Array.from([...encoded.value, 0])).ok).toBe(false);
  });

  it('a text beyond the limit is refused before writing, not cut', () => {
    expect(partsOf(aCase({ note: '长'.repeat(201) }))).toEqual({ ok: false, problem: 'too-long' });
  });

  it('random bytes never break the reader', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const read = decodeCase(bytes);
        expect(read.ok || ['damaged', 'unknown-id'].includes(read.problem)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('building blocks', () => {
  it('base 32 gives the examples of RFC 4648 and comes back', () => {
    expect(toBase32(utf8Bytes('foobar'))).toBe('MZXW6YTBOI');
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(fromBase32(toBase32(bytes))).toEqual(Uint8Array.from(bytes));
      }),
    );
  });

  it('left-over bits of base 32 must be zero', () => {
    expect(fromBase32('MZ')).toBeNull();
    expect(fromBase32('A')).toBeNull();
  });

  it('CRC-32 gives its published check value', () => {
    expect(crc32(utf8Bytes('123456789'))).toBe(0xcbf43926);
  });

  it('UTF-8 agrees with the platform and repairs half characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect([...utf8Bytes(text)]).toEqual([...new TextEncoder().encode(text)]);
        expect(utf8Text(utf8Bytes(text))).toBe(
          new TextDecoder().decode(new TextEncoder().encode(text)),
        );
      }),
    );
    expect(utf8Text(Uint8Array.from([0xff]))).toBeNull();
  });
});

describe('code numbers', () => {
  it('every symptom of the vocabulary can be handed over', () => {
    const file = parse(readFileSync('content/clinical/symptoms.yaml', 'utf8')) as {
      symptoms: { id: string }[];
    };
    const codes: readonly string[] = SYMPTOM_CODES;
    expect(file.symptoms.map((symptom) => symptom.id).filter((id) => !codes.includes(id))).toEqual(
      [],
    );
  });

  it('the places in the list never change: cards on paper must stay readable', () => {
    const first = 'none_yet,nausea,vomit,vomit_nonstop,coffee_vomit';
    expect(SYMPTOM_CODES.slice(0, 5).join()).toBe(first);
    expect(crc32(utf8Bytes(SYMPTOM_CODES.slice(0, 68).join()))).toMatchInlineSnapshot(`2928457879`);
  });

  it('a card written with format 1 is read for ever', () => {
    const onPaper = [
      'JUNAN-H1:QO2IFOYAAG6J5UQBCLUZRP7HRSN6TFMH4WG2XZ4UT7UZTIQAAAAQAGHHTG66PPMX4S6J5354RTTYFEXPXSGOLDMK46RJOAPUS7JACAIBBE2TGMRWGIZDCMBRAAAQGAIBAEAACAIBFYAADRAEAABYVHWSAEBAECABAAAQA2ABWKPNEAIBABBAAAIBCIYC4OJF46NZBZVQWQQDCMBQGAQG23AAAAAQEAQAAIAPRK72H4',
    ];
    expect(joinParts(collect(onPaper))).toEqual({ ok: true, value: aCase() });
    expect(partsFor(aCase())).toEqual(onPaper);
  });
});

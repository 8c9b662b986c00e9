import { describe, expect, it } from 'vitest';
import { aCase } from '#domain/handover/anyCase.fixture.ts';
import { partsOf } from '#domain/handover/parts.ts';
import { jsqrDecoder, zxingDecoder } from './decoders.ts';
import { photograph } from './photograph.ts';
import { torture } from './torture.ts';

describe('cards photographed from a phone screen', () => {
  it('12 random cards: equal or refused, never silently wrong (1,000 in npm run handover:torture)', async () => {
    for (const count of await torture(12, 20260719, [jsqrDecoder, zxingDecoder()])) {
      expect(count.silentlyWrong, count.decoder).toBe(0);
      expect(count.equal, count.decoder).toBeGreaterThanOrEqual(11);
    }
  });

  it('a code that is blurred away is not read at all', async () => {
    const parts = partsOf(aCase());
    const view = { screenPx: 320, cameraPx: 200, turnDeg: 20, blurPx: 6, contrast: 0.5 };
    const picture = await photograph(parts.ok ? parts.value[0]! : '', { ...view, jpegQuality: 50 });
    expect(await jsqrDecoder.read(picture)).toBeNull();
  });
});

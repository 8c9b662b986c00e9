import type { ComponentType } from 'preact';
import { loadEmergency } from '#content/emergency.ts';
import type { Lang } from '#domain/lang.ts';
import { loadTexts } from '#i18n/catalogue.ts';
import { RunningCase } from './parts/RunningCase.tsx';

/**
 * The strip of a running case with its words.
 *
 * @throws when the words can be had neither from the phone nor from the network
 */
export async function runningCase(lang: Lang): Promise<ComponentType> {
  const [content] = await Promise.all([loadEmergency(lang), loadTexts(lang, ['emergency'])]);
  return () => <RunningCase content={content} />;
}

import { useEffect, useMemo, useState } from 'preact/hooks';
import type { CheckerContent } from '#content/checker.ts';
import { buildModel } from '#domain/checker/model.ts';
import type { Model } from '#domain/checker/model.ts';
import { nextQuestion } from '#domain/checker/next.ts';
import type { FolkTest, Seen } from '#domain/checker/observation.ts';
import { readLink, restoreSession, saveSession } from '#domain/checker/saved.ts';
import type { Restored } from '#domain/checker/saved.ts';
import {
  NEW_SESSION,
  answer,
  noteFolkTests,
  noteNames,
  resume,
  standingOf,
} from '#domain/checker/session.ts';
import type { Session } from '#domain/checker/session.ts';
import { readText, writeText } from '#io/device/keptText.ts';

/** Where the answers of the last mushroom are kept. */
export const SESSION_KEY = 'junan.checker';

/** Where the answers came from when the page opened, and what in them is unknown to this vocabulary. */
export interface Origin {
  readonly from: 'nowhere' | 'phone' | 'link';
  readonly unknown: readonly string[];
  readonly isDamaged: boolean;
}

const FRESH: Origin = { from: 'nowhere', unknown: [], isDamaged: false };

/** A link is somebody else's mushroom and comes first; it is kept only when it is answered further. */
function opened(model: Model): { readonly session: Session; readonly origin: Origin } {
  const { data } = model;
  const { search } = window.location;
  const saved = readText(SESSION_KEY);
  const isLink = /[?&]\w+=/.test(search);
  const restored: Restored | undefined = isLink
    ? readLink(data, search)
    : saved === null
      ? undefined
      : restoreSession(data, saved);
  if (restored === undefined) return { session: NEW_SESSION, origin: FRESH };
  const { session, unknown, isDamaged } = restored;
  return {
    session: resume(model, session),
    origin: { from: isLink ? 'link' : 'phone', unknown, isDamaged },
  };
}

/** One check: answers, what they mean, the next question. Kept on the phone after every answer. */
export function useCheck({ data }: CheckerContent) {
  const model = useMemo(() => buildModel(data), [data]);
  const [session, setSession] = useState<Session>(NEW_SESSION);
  const [origin, setOrigin] = useState<Origin>(FRESH);
  const [isKept, setKept] = useState(true);
  useEffect(() => {
    const found = opened(model);
    setSession(found.session);
    setOrigin(found.origin);
  }, [model]);
  const change = (next: Session) => {
    setSession(next);
    setKept(writeText(SESSION_KEY, saveSession(data, next)));
  };
  const standing = useMemo(() => standingOf(model, session), [model, session]);
  const next = useMemo(
    () => nextQuestion(model, session, standing)?.character,
    [model, session, standing],
  );
  /** Goes on from a question. One that was left alone counts as "don't know", so it is not asked again. */
  const leave = (character: string): string | undefined => {
    const isOpen =
      session.observation.seen[character] === undefined && !session.passed.includes(character);
    if (!isOpen) return next;
    const then = answer(model, session, character, undefined);
    change(then);
    return nextQuestion(model, then, standingOf(model, then))?.character;
  };
  const { seen, names, folkTests } = session.observation;
  return {
    model,
    session,
    standing,
    origin,
    isKept,
    next,
    hasAnswers:
      Object.keys(seen).length + session.passed.length + names.length + folkTests.length > 0,
    leave,
    choose: (character: string, given: Seen | undefined) =>
      change(answer(model, session, character, given)),
    noteTests: (tests: readonly FolkTest[]) => change(noteFolkTests(model, session, tests)),
    noteNames: (ids: readonly string[]) => change(noteNames(model, session, ids)),
    restart: () => {
      setOrigin(FRESH);
      change(NEW_SESSION);
    },
  };
}
export type Check = ReturnType<typeof useCheck>;

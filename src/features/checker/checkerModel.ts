import { useEffect, useMemo, useState } from 'preact/hooks';
import type { CheckerContent } from '#content/checker.ts';
import { buildModel } from '#domain/checker/model.ts';
import { nextQuestion } from '#domain/checker/next.ts';
import type { FolkTest, Seen } from '#domain/checker/observation.ts';
import { restoreSession, saveSession } from '#domain/checker/saved.ts';
import { NEW_SESSION, answer, noteFolkTest, resume, standingOf } from '#domain/checker/session.ts';
import type { Session } from '#domain/checker/session.ts';
import { readText, writeText } from '#io/device/keptText.ts';

const KEY = 'junan.checker';

/** One check: answers, what they mean, the next question. Kept on the phone after every answer. */
export function useCheck({ data }: CheckerContent) {
  const model = useMemo(() => buildModel(data), [data]);
  const [session, setSession] = useState<Session>(NEW_SESSION);
  const [isKept, setKept] = useState(true);
  useEffect(() => {
    const saved = readText(KEY);
    if (saved !== null) setSession(resume(model, restoreSession(data, saved).session));
  }, [model]);
  const change = (next: Session) => {
    setSession(next);
    setKept(writeText(KEY, saveSession(data, next)));
  };
  const standing = useMemo(() => standingOf(model, session), [model, session]);
  const after = (then: Session) => nextQuestion(model, then, standingOf(model, then))?.character;
  /** Goes on from a question. One that was left alone counts as "don't know", so it is not asked again. */
  const leave = (character: string): string | undefined => {
    const isOpen =
      session.observation.seen[character] === undefined && !session.passed.includes(character);
    const then = isOpen ? answer(model, session, character, undefined) : session;
    if (isOpen) change(then);
    return after(then);
  };
  return {
    model,
    session,
    standing,
    isKept,
    hasAnswers: Object.keys(session.observation.seen).length + session.passed.length > 0,
    next: nextQuestion(model, session, standing)?.character,
    leave,
    choose: (character: string, seen: Seen | undefined) =>
      change(answer(model, session, character, seen)),
    noteTest: (test: FolkTest) => change(noteFolkTest(model, session, test)),
    restart: () => change(NEW_SESSION),
  };
}
export type Check = ReturnType<typeof useCheck>;

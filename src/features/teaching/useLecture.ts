import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { moved, type Lecture, type SlideAction } from '#domain/teaching/lecture.ts';
import { openChannel, type Channel } from '#io/device/channel.ts';

type Message = { readonly kind: 'hello' } | { readonly kind: 'state'; readonly lecture: Lecture };

export interface LectureModel {
  readonly lecture: Lecture;
  readonly act: (action: SlideAction) => void;
}

/** The running lesson: slides and notes of one device move together. */
export function useLecture(id: string, last: number): LectureModel {
  const [lecture, setLecture] = useState<Lecture>({ at: 0, isBlack: false });
  const now = useRef(lecture);
  const line = useRef<Channel<Message> | undefined>(undefined);
  const show = useCallback((next: Lecture) => {
    now.current = next;
    setLecture(next);
  }, []);
  useEffect(() => {
    const channel = openChannel<Message>(`junan.lecture.${id}`, (message) => {
      if (message.kind === 'state') show(message.lecture);
      else channel.send({ kind: 'state', lecture: now.current });
    });
    line.current = channel;
    channel.send({ kind: 'hello' });
    return () => channel.close();
  }, [id, show]);
  const act = useCallback(
    (action: SlideAction) => {
      const next = moved(now.current, action, last, Date.now());
      show(next);
      line.current?.send({ kind: 'state', lecture: next });
    },
    [last, show],
  );
  return { lecture, act };
}

/** Milliseconds since the lesson began, counted every second; 0 before. */
export function useElapsed(startedAt: number | undefined): number {
  const [now, setNow] = useState(0);
  useEffect(() => {
    if (startedAt === undefined) return undefined;
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [startedAt]);
  return startedAt === undefined ? 0 : Math.max(0, now - startedAt);
}

import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { CaseState } from '#domain/report/status.ts';
import {
  callInbox,
  InboxProblem,
  type Alarm,
  type CaseList,
  type MapPlace,
  type OutbreakEvent,
} from './api.ts';

/** What the list is cut to; empty text means no cut. */
export interface Filter {
  readonly state: CaseState | '';
  readonly county: string;
  readonly hazard: string;
  readonly kind: string;
  readonly number: string;
  readonly eventId: string;
}
export const NO_FILTER: Filter = {
  state: '',
  county: '',
  hazard: '',
  kind: '',
  number: '',
  eventId: '',
};

export interface Overview {
  readonly list: CaseList | undefined;
  readonly alarms: readonly Alarm[];
  readonly events: readonly OutbreakEvent[];
  readonly places: readonly MapPlace[];
  readonly isOffline: boolean;
  /** grows with every piece of news, so that an open case is read again */
  readonly news: number;
  readonly reload: () => void;
  readonly showMore: () => void;
}

export function queryOf(filter: Filter): string {
  const entries = Object.entries(filter).filter(([, value]) => value !== '');
  return new URLSearchParams(entries).toString();
}

const RETRY_MS = 5_000;
/** News that come together are answered by one look. */
const SETTLE_MS = 400;

/** The list, the alarms and the map, kept up to date by the live feed. */
export function useInbox(filter: Filter, onProblem: (problem: unknown) => void): Overview {
  const [list, setList] = useState<CaseList>();
  const [alarms, setAlarms] = useState<readonly Alarm[]>([]);
  const [events, setEvents] = useState<readonly OutbreakEvent[]>([]);
  const [places, setPlaces] = useState<readonly MapPlace[]>([]);
  const [isOffline, setIsOffline] = useState(false);
  const [news, setNews] = useState(0);
  const query = queryOf(filter);
  const latest = useRef(query);
  latest.current = query;

  const reload = useCallback(async () => {
    try {
      const asked = latest.current;
      const [cases, alarm, event, map] = await Promise.all([
        callInbox<CaseList>(`/cases?${asked}`),
        callInbox<{ alarms: Alarm[] }>('/alarms'),
        callInbox<{ events: OutbreakEvent[] }>('/events'),
        callInbox<{ places: MapPlace[] }>('/map'),
      ]);
      if (latest.current !== asked) return;
      setList(cases);
      setAlarms(alarm.alarms);
      setEvents(event.events);
      setPlaces(map.places);
      setIsOffline(false);
    } catch (problem) {
      setIsOffline(problem instanceof InboxProblem && problem.code === 'offline');
      onProblem(problem);
    }
  }, [onProblem]);

  useEffect(() => {
    void reload();
  }, [query, reload]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const soon = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        setNews((count) => count + 1);
        void reload();
      }, SETTLE_MS);
    };
    const feed = new EventSource('/api/inbox/live');
    for (const kind of ['created', 'changed', 'alarm']) feed.addEventListener(kind, soon);
    feed.addEventListener('open', () => setIsOffline(false));
    feed.addEventListener('error', () => {
      setIsOffline(true);
      clearTimeout(timer);
      timer = setTimeout(() => void reload(), RETRY_MS);
    });
    return () => {
      clearTimeout(timer);
      feed.close();
    };
  }, [reload]);

  const showMore = useCallback(async () => {
    const last = list?.cases[list.cases.length - 1];
    if (list === undefined || last === undefined) return;
    try {
      const more = await callInbox<CaseList>(`/cases?${query}&beforeMs=${last.receivedMs}`);
      setList({ ...more, counts: list.counts, cases: [...list.cases, ...more.cases] });
    } catch (problem) {
      onProblem(problem);
    }
  }, [list, query, onProblem]);

  return {
    list,
    alarms,
    events,
    places,
    isOffline,
    news,
    reload: () => void reload(),
    showMore: () => void showMore(),
  };
}

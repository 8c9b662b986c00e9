import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { modelFromContent } from '#build/content/checker/model.ts';
import { alarmRank, isStop, levelOf, levelRank } from './alarm.ts';
import { assess } from './assess.ts';
import { relate } from './model.ts';
import { RELATION } from './relation.ts';
import type { Model } from './model.ts';
import { FOLK_TESTS, NOTHING_SEEN, size, states, withAnswer } from './observation.ts';
import type { Observation, Seen } from './observation.ts';
import { nextQuestion } from './next.ts';
import { linkQuery, readLink, restoreSession, saveSession } from './saved.ts';
import { NEW_SESSION, answer, noteFolkTest, noteNames, resume, standingOf } from './session.ts';
import type { Session } from './session.ts';
import { suspectsOf } from './suspects.ts';
import { explain } from './explain.ts';

let model: Model;
beforeAll(async () => {
  model = await modelFromContent();
});

const BOLETE: Readonly<Record<string, Seen>> = {
  hymenophore: states('pores'),
  cut_change: states('blue'),
  under_bruise: states('blue'),
  flesh_colour: states('yellow'),
  cap_diameter_cm: size(20),
  stem_width_cm: size(5),
  body_form: states('umbrella'),
  stem_surface: states('net'),
  under_colour_young: states('yellow'),
  cap_colour: states('red_brown'),
  growth_habit: states('single'),
};

/** Any answers to any characters, several states included. */
function observations(of: Model): fc.Arbitrary<Observation> {
  const one = fc
    .constantFrom(...of.data.characters)
    .chain((character) =>
      (character.kind === 'states'
        ? fc
            .subarray([...character.states], { minLength: 1, maxLength: 2 })
            .map((ids) => states(...ids))
        : fc.tuple(fc.nat(30), fc.nat(10)).map(([from, more]) => size(from, from + more))
      ).map((seen) => [character.id, seen] as const),
    );
  return fc
    .array(one, { maxLength: 25 })
    .map((pairs) => ({ ...NOTHING_SEEN, seen: Object.fromEntries(pairs) }));
}

const levelFor = (observation: Observation) =>
  levelRank(levelOf(model, assess(model, observation)));

function answerAll(seen: Readonly<Record<string, Seen>>, start: Session = NEW_SESSION): Session {
  return Object.entries(seen).reduce(
    (session, [id, one]) => answer(model, session, id, one),
    start,
  );
}

describe('the level', () => {
  it('is deadly when nobody has looked at anything', () => {
    expect(standingOf(model, NEW_SESSION).level).toBe('deadly');
  });

  it('falls below deadly only when reliable characters contradict every deadly one', () => {
    expect(levelFor({ ...NOTHING_SEEN, seen: BOLETE })).toBe(levelRank('poisonous'));
  });

  it('never falls when an answer is turned into "don\'t know"', () => {
    fc.assert(
      fc.property(observations(model), fc.nat(), (observation, at) => {
        const ids = Object.keys(observation.seen);
        const id = ids[at % Math.max(1, ids.length)];
        if (id === undefined) return;
        const without = withAnswer(observation, id, undefined);
        expect(levelFor(without)).toBeGreaterThanOrEqual(levelFor(observation));
      }),
      { numRuns: 400 },
    );
  });

  it('never falls when a state is added to an answer', () => {
    fc.assert(
      fc.property(observations(model), fc.nat(), (observation, at) => {
        const [id, seen] =
          Object.entries(observation.seen)[
            at % Math.max(1, Object.keys(observation.seen).length)
          ] ?? [];
        if (id === undefined || seen?.kind !== 'states') return;
        const c = model.data.characters[model.characterIndex.get(id) ?? 0];
        if (c?.kind !== 'states') return;
        const wider = withAnswer(
          observation,
          id,
          states(...seen.states, c.states[at % c.states.length] ?? ''),
        );
        expect(levelFor(wider)).toBeGreaterThanOrEqual(levelFor(observation));
      }),
      { numRuns: 300 },
    );
  });

  it('does not move by month, height or trees', () => {
    const places: Readonly<Record<string, Seen>> = {
      months: states('1'),
      elevation: size(100),
      trees: states('none'),
    };
    fc.assert(
      fc.property(observations(model), (observation) => {
        const bare = ['months', 'elevation', 'trees'].reduce(
          (o, id) => withAnswer(o, id, undefined),
          observation,
        );
        const placed = { ...bare, seen: { ...bare.seen, ...places } };
        expect(levelFor(placed)).toBe(levelFor(bare));
      }),
      { numRuns: 200 },
    );
  });

  it('a missing ring and a missing volva contradict no amanita', () => {
    for (const id of ['ring', 'volva']) {
      const relation = relate(model, model.characterIndex.get(id) ?? -1, states('none'));
      model.data.taxa.forEach((taxon, t) => {
        if (taxon.id.startsWith('amanita'))
          expect(relation?.[t], taxon.id).not.toBe(RELATION.contradicts);
      });
    }
  });
});

describe('folk tests', () => {
  it('never lower level or alarm', () => {
    fc.assert(
      fc.property(observations(model), fc.constantFrom(...FOLK_TESTS), (observation, test) => {
        const before = standingOf(model, resume(model, { observation, passed: [] }));
        const after = standingOf(model, noteFolkTest(model, { observation, passed: [] }, test));
        expect(levelRank(after.level)).toBeGreaterThanOrEqual(levelRank(before.level));
        expect(alarmRank(after.alarm)).toBeGreaterThanOrEqual(alarmRank(before.alarm));
      }),
      { numRuns: 150 },
    );
  });
});

describe('the STOP alarm', () => {
  const ANGEL = {
    volva: states('saccate'),
    cap_colour: states('white'),
    ring: states('skirt'),
    hymenophore: states('gills'),
  };

  it('comes for a white mushroom with skirt and boot', () => {
    expect(standingOf(model, answerAll(ANGEL)).alarm).toBe('stop-deadly');
  });

  it('survives every further answer, right or wrong', () => {
    const standing = answerAll(ANGEL);
    const raisedBy = Object.keys(standing.cause?.answers ?? {});
    fc.assert(
      fc.property(observations(model), (more) => {
        const others = Object.fromEntries(
          Object.entries(more.seen).filter(([id]) => !raisedBy.includes(id)),
        );
        expect(standingOf(model, answerAll(others, standing)).alarm).toBe('stop-deadly');
      }),
      { numRuns: 60 },
    );
  });

  it('stays when the answer that raised it becomes "don\'t know"', () => {
    const standing = answerAll(ANGEL);
    const cleared = Object.keys(ANGEL).reduce((s, id) => answer(model, s, id, undefined), standing);
    expect(standingOf(model, cleared)).toMatchObject({ alarm: 'stop-deadly', level: 'deadly' });
  });

  it('goes only when the answer that raised it is changed, and says which', () => {
    let session = answerAll(ANGEL);
    const raisedBy = Object.keys(session.cause?.answers ?? {});
    expect(raisedBy.length).toBeGreaterThan(0);
    const changes: Readonly<Record<string, Seen>> = {
      volva: states('none'),
      cap_colour: states('green'),
      ring: states('none'),
      hymenophore: states('pores'),
    };
    const changed: string[] = [];
    for (const [id, seen] of Object.entries(changes)) {
      session = answer(model, session, id, seen);
      changed.push(id);
      if (session.withdrawn) break;
    }
    expect(session.withdrawn?.changed.some((id) => raisedBy.includes(id))).toBe(true);
  });

  it('is raised by a folk name alone that an eaten and a deadly species share', () => {
    const named = noteNames(model, NEW_SESSION, ['huotanjun']);
    expect(standingOf(model, named).alarm).toBe('stop-deadly');
    expect(explain(model, named, standingOf(model, named).assessment).raisedByNames).toEqual([
      'huotanjun',
    ]);
  });

  it('ends the questions', () => {
    const session = answerAll(ANGEL);
    expect(nextQuestion(model, session, standingOf(model, session))).toBeUndefined();
  });
});

describe('the suspects', () => {
  it('contain every poison that is not excluded, inseparable ones as one group', () => {
    fc.assert(
      fc.property(observations(model), (observation) => {
        const assessment = assess(model, observation);
        const listed = new Set(suspectsOf(model, assessment).flatMap(({ members }) => members));
        model.data.taxa.forEach((taxon, t) => {
          if (taxon.kind === 'toxic' && assessment.excluded[t] === 0)
            expect(listed.has(taxon.id)).toBe(true);
        });
      }),
      { numRuns: 100 },
    );
  });

  it('an unopened egg makes eaten eggs part of the deadly group', () => {
    const assessment = assess(model, {
      ...NOTHING_SEEN,
      seen: { body_form: states('egg_closed') },
    });
    const t = model.taxonIndex.get('phallus-indusiatus-group') ?? -1;
    expect(assessment.grade[t]).toBe(3);
    expect(model.grade[t]).toBe(0);
  });
});

describe('saved answers', () => {
  const session = () =>
    answerAll({
      volva: states('saccate'),
      cap_colour: states('white'),
      cap_diameter_cm: size(5, Infinity),
      ring: states('skirt'),
    });

  it('come back as they were', () => {
    const before = session();
    expect(restoreSession(model.data, saveSession(model.data, before)).session).toEqual(before);
  });

  it('of an older vocabulary keep a standing alarm and name what is unknown', () => {
    const text = saveSession(model.data, session())
      .replaceAll('saccate', 'old_boot')
      .replaceAll('cap_colour', 'hat_colour');
    const { session: back, unknown } = restoreSession(model.data, text);
    expect(unknown).toEqual(expect.arrayContaining(['volva=old_boot', 'hat_colour']));
    expect(isStop(standingOf(model, resume(model, back)).alarm)).toBe(true);
  });

  it.each(['', '{', '[]', 'null', '{"observation":7}', '{"observation":{"seen":[1]}}'])(
    'that are damaged (%s) start again at deadly',
    (text) => {
      const { session: back } = restoreSession(model.data, text);
      expect(standingOf(model, resume(model, back)).level).toBe('deadly');
    },
  );

  it('as a link: unknown ids are named and cannot exclude anything', () => {
    const { session: back, unknown } = readLink(
      model.data,
      '?hymenophore=pores&cut_change=glitter&wings=two&name=xyz',
    );
    expect(unknown).toEqual(['cut_change=glitter', 'wings', 'xyz']);
    expect(Object.keys(back.observation.seen)).toEqual(['hymenophore']);
    const seen = session().observation;
    expect(readLink(model.data, linkQuery(seen)).session.observation).toEqual(seen);
  });
});

import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { modelFromContent } from '#build/content/checker/model.ts';
import { alarmOf, alarmRank, isStop, levelOf, levelRank } from './alarm.ts';
import { assess } from './assess.ts';
import { relate } from './model.ts';
import { RELATION } from './relation.ts';
import type { Model } from './model.ts';
import { FOLK_TESTS, NOTHING_SEEN, size, states, withAnswer } from './observation.ts';
import type { Observation, Seen } from './observation.ts';
import { namesOf } from './names.ts';
import { nextQuestion } from './next.ts';
import { linkQuery, readLink, restoreSession, saveSession } from './saved.ts';
import {
  NEW_SESSION,
  answer,
  noteFolkTest,
  noteFolkTests,
  noteNames,
  resume,
  standingOf,
} from './session.ts';
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

  it('no month, height or trees lower the alarm', () => {
    const place = fc.record({
      months: fc.constantFrom('1', '7', '12').map((id) => states(id)),
      elevation: fc.nat(4000).map((m) => size(m)),
      trees: fc.constantFrom('none', 'pine', 'oak_family').map((id) => states(id)),
    });
    const alarmFor = (observation: Observation) =>
      alarmRank(alarmOf(model, observation, assess(model, observation)));
    fc.assert(
      fc.property(observations(model), place, (observation, context) => {
        const bare = Object.keys(context).reduce(
          (o, id) => withAnswer(o, id, undefined),
          observation,
        );
        const placed = { ...bare, seen: { ...bare.seen, ...context } };
        expect(alarmFor(placed)).toBeGreaterThanOrEqual(alarmFor(bare));
      }),
      { numRuns: 200 },
    );
  });

  it('stays deadly when somebody answers "don\'t know" to everything', () => {
    const all = model.data.characters.reduce(
      (session, { id }) => answer(model, session, id, undefined),
      NEW_SESSION,
    );
    expect(standingOf(model, all).level).toBe('deadly');
    expect(nextQuestion(model, all, standingOf(model, all))).toBeUndefined();
  });

  it('stays deadly when every answer names all states at once: contradictory answers exclude nothing', () => {
    const seen = Object.fromEntries(
      model.data.characters.flatMap((one) =>
        one.kind === 'states' ? [[one.id, states(...one.states)] as const] : [],
      ),
    );
    expect(levelFor({ ...NOTHING_SEEN, seen })).toBe(levelRank('deadly'));
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
        expect(after.assessment.mass).toEqual(before.assessment.mass);
      }),
      { numRuns: 150 },
    );
  });

  it('all of them together on nothing seen are no reason for a better level', () => {
    const session = noteFolkTests(model, NEW_SESSION, FOLK_TESTS);
    expect(standingOf(model, session).level).toBe('deadly');
    expect(session.observation.folkTests).toEqual([...FOLK_TESTS]);
  });

  it('taken back again leave a STOP that was raised without them', () => {
    const raised = answerAll({ volva: states('saccate'), ring: states('skirt') });
    const noted = noteFolkTests(model, raised, ['garlic']);
    const back = noteFolkTests(model, noted, []);
    expect(standingOf(model, back).alarm).toBe('stop-deadly');
    expect(back.withdrawn).toBeUndefined();
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

  it('is raised by a poison called by its own name', () => {
    const named = noteNames(model, NEW_SESSION, ['amanita-fuliginea']);
    expect(standingOf(model, named).alarm).toBe('stop-deadly');
  });

  it('is not raised by the name of an eaten one that no poison shares, and the level stays deadly', () => {
    const ids = namesOf(model.data, ['thelephora-ganbajun']);
    expect(ids).toEqual([]);
    expect(standingOf(model, noteNames(model, NEW_SESSION, ids)).level).toBe('deadly');
  });

  it('every folk name that an eaten and a dangerous species share raises it, by either species', () => {
    for (const { id, eaten, toxic } of model.data.sharedNames) {
      for (const species of [...eaten, ...toxic]) {
        const ids = namesOf(model.data, [species]);
        expect(ids).toContain(id);
        const worst = Math.max(
          ...toxic.map((t) => model.grade[model.taxonIndex.get(t) ?? -1] ?? 0),
        );
        const standing = standingOf(model, noteNames(model, NEW_SESSION, ids));
        expect(alarmRank(standing.alarm)).toBeGreaterThanOrEqual(worst);
      }
    }
  });

  it('comes for signs that are alarming together, whatever else is answered', () => {
    const signs = { volva: states('saccate'), ring: states('skirt') };
    fc.assert(
      fc.property(observations(model), (more) => {
        const observation = { ...more, seen: { ...more.seen, ...signs } };
        expect(alarmOf(model, observation, assess(model, observation))).toBe('stop-deadly');
      }),
      { numRuns: 60 },
    );
  });

  it('names as few answers as raise it: none of them can be left out', () => {
    const cause = answerAll(ANGEL).cause;
    const ids = Object.keys(cause?.answers ?? {});
    expect(ids.length).toBeGreaterThan(0);
    for (const id of ids) {
      const { [id]: _left, ...others } = cause?.answers ?? {};
      const observation = { ...NOTHING_SEEN, seen: others };
      expect(isStop(alarmOf(model, observation, assess(model, observation), 1))).toBe(false);
    }
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

  it('unopened eggs are no suspects unless an egg was seen', () => {
    const grown = assess(model, { ...NOTHING_SEEN, seen: { volva: states('saccate') } });
    expect(suspectsOf(model, grown).map(({ id }) => id)).not.toContain('eggs');
    const egg = assess(model, { ...NOTHING_SEEN, seen: { body_form: states('egg_closed') } });
    expect(suspectsOf(model, egg).map(({ id }) => id)).toContain('eggs');
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

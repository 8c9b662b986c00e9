// FIRST BUNDLE: keep small
import { bringSample } from '#illustration/pictograms/bringSample.ts';
import { call120 } from '#illustration/pictograms/call120.ts';
import { dough } from '#illustration/pictograms/dough.ts';
import { everyoneWhoAte } from '#illustration/pictograms/everyoneWhoAte.ts';
import { goNow } from '#illustration/pictograms/goNow.ts';
import { keepLeftovers } from '#illustration/pictograms/keepLeftovers.ts';
import { lieFlat } from '#illustration/pictograms/lieFlat.ts';
import { mushroom } from '#illustration/pictograms/mushroom.ts';
import { noAlcohol } from '#illustration/pictograms/noAlcohol.ts';
import { noDriving } from '#illustration/pictograms/noDriving.ts';
import { noFeeding } from '#illustration/pictograms/noFeeding.ts';
import { noHomeRemedy } from '#illustration/pictograms/noHomeRemedy.ts';
import { noSleepingAlone } from '#illustration/pictograms/noSleepingAlone.ts';
import { noTasting } from '#illustration/pictograms/noTasting.ts';
import { noThrowingAway } from '#illustration/pictograms/noThrowingAway.ts';
import { noVomiting } from '#illustration/pictograms/noVomiting.ts';
import { noWaiting } from '#illustration/pictograms/noWaiting.ts';
import { photograph } from '#illustration/pictograms/photograph.ts';
import type { Pictogram } from '#illustration/pictograms/pictogram.ts';
import { root } from '#illustration/pictograms/root.ts';
import { sidePosition } from '#illustration/pictograms/sidePosition.ts';
import { unknown } from '#illustration/pictograms/unknown.ts';

const SIGNS: readonly Pictogram[] = [
  bringSample,
  call120,
  dough,
  everyoneWhoAte,
  goNow,
  keepLeftovers,
  lieFlat,
  mushroom,
  noAlcohol,
  noDriving,
  noFeeding,
  noHomeRemedy,
  noSleepingAlone,
  noTasting,
  noThrowingAway,
  noVomiting,
  noWaiting,
  photograph,
  root,
  sidePosition,
  unknown,
];

/** The pictogram that content names. @returns null for a sentence without one */
export function signOf(id: string | null): Pictogram | null {
  return SIGNS.find((sign) => sign.id === id) ?? null;
}

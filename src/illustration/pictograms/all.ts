import { ask } from './ask.ts';
import { banquet } from './banquet.ts';
import { bringSample } from './bringSample.ts';
import { buildingSite } from './buildingSite.ts';
import { call120 } from './call120.ts';
import { child } from './child.ts';
import { clock } from './clock.ts';
import { community } from './community.ts';
import { doctor } from './doctor.ts';
import { dough } from './dough.ts';
import { drip } from './drip.ts';
import { everyoneWhoAte } from './everyoneWhoAte.ts';
import { family } from './family.ts';
import { goAmbulance } from './goAmbulance.ts';
import { goMotorbike } from './goMotorbike.ts';
import { goNow } from './goNow.ts';
import { hospital } from './hospital.ts';
import { keepLeftovers } from './keepLeftovers.ts';
import { lieFlat } from './lieFlat.ts';
import { location } from './location.ts';
import { market } from './market.ts';
import { medicineWine } from './medicineWine.ts';
import { message } from './message.ts';
import { mushroom } from './mushroom.ts';
import { noAlcohol } from './noAlcohol.ts';
import { noDriving } from './noDriving.ts';
import { noEating } from './noEating.ts';
import { noFeeding } from './noFeeding.ts';
import { noFeedingAnimals } from './noFeedingAnimals.ts';
import { noHomeRemedy } from './noHomeRemedy.ts';
import { noPicking } from './noPicking.ts';
import { noSleepingAlone } from './noSleepingAlone.ts';
import { noTasting } from './noTasting.ts';
import { noThrowingAway } from './noThrowingAway.ts';
import { noVomiting } from './noVomiting.ts';
import { noWaiting } from './noWaiting.ts';
import { photograph } from './photograph.ts';
import { pregnant } from './pregnant.ts';
import { restaurant } from './restaurant.ts';
import { root } from './root.ts';
import { school } from './school.ts';
import { sidePosition } from './sidePosition.ts';
import { stretcher } from './stretcher.ts';
import { tellAdult } from './tellAdult.ts';
import { unknown } from './unknown.ts';
import { village } from './village.ts';
import type { Pictogram } from './pictogram.ts';

/** Every sign, for tests and the contact sheet. A page imports the file of the one it shows. */
export const ALL_PICTOGRAMS: readonly Pictogram[] = [
  ask,
  banquet,
  bringSample,
  buildingSite,
  call120,
  child,
  clock,
  community,
  doctor,
  dough,
  drip,
  everyoneWhoAte,
  family,
  goAmbulance,
  goMotorbike,
  goNow,
  hospital,
  keepLeftovers,
  lieFlat,
  location,
  market,
  medicineWine,
  message,
  mushroom,
  noAlcohol,
  noDriving,
  noEating,
  noFeeding,
  noFeedingAnimals,
  noHomeRemedy,
  noPicking,
  noSleepingAlone,
  noTasting,
  noThrowingAway,
  noVomiting,
  noWaiting,
  photograph,
  pregnant,
  restaurant,
  root,
  school,
  sidePosition,
  stretcher,
  tellAdult,
  unknown,
  village,
];

import type { LineIcon } from './icon.ts';
import { back } from './back.ts';
import { bed } from './bed.ts';
import { book } from './book.ts';
import { cal } from './cal.ts';
import { cam } from './cam.ts';
import { check } from './check.ts';
import { clip } from './clip.ts';
import { clock } from './clock.ts';
import { dl } from './dl.ts';
import { down } from './down.ts';
import { edit } from './edit.ts';
import { file } from './file.ts';
import { filter } from './filter.ts';
import { flag } from './flag.ts';
import { globe } from './globe.ts';
import { health } from './health.ts';
import { home } from './home.ts';
import { hosp } from './hosp.ts';
import { inbox } from './inbox.ts';
import { info } from './info.ts';
import { link } from './link.ts';
import { list } from './list.ts';
import { lock } from './lock.ts';
import { map } from './map.ts';
import { minus } from './minus.ts';
import { moon } from './moon.ts';
import { more } from './more.ts';
import { nav } from './nav.ts';
import { next } from './next.ts';
import { nonet } from './nonet.ts';
import { offline } from './offline.ts';
import { pause } from './pause.ts';
import { phone } from './phone.ts';
import { pin } from './pin.ts';
import { play } from './play.ts';
import { plus } from './plus.ts';
import { pot } from './pot.ts';
import { print } from './print.ts';
import { qr } from './qr.ts';
import { receipt } from './receipt.ts';
import { school } from './school.ts';
import { search } from './search.ts';
import { send } from './send.ts';
import { share } from './share.ts';
import { shroom } from './shroom.ts';
import { size } from './size.ts';
import { sms } from './sms.ts';
import { speak } from './speak.ts';
import { stop } from './stop.ts';
import { sun } from './sun.ts';
import { sync } from './sync.ts';
import { test } from './test.ts';
import { trash } from './trash.ts';
import { tv } from './tv.ts';
import { up } from './up.ts';
import { user } from './user.ts';
import { users } from './users.ts';
import { wait } from './wait.ts';
import { warn } from './warn.ts';
import { x } from './x.ts';

/** Every icon, for tests and the contact sheet. A page imports the file of the one it shows. */
export const ALL_ICONS: readonly LineIcon[] = [
  back,
  bed,
  book,
  cal,
  cam,
  check,
  clip,
  clock,
  dl,
  down,
  edit,
  file,
  filter,
  flag,
  globe,
  health,
  home,
  hosp,
  inbox,
  info,
  link,
  list,
  lock,
  map,
  minus,
  moon,
  more,
  nav,
  next,
  nonet,
  offline,
  pause,
  phone,
  pin,
  play,
  plus,
  pot,
  print,
  qr,
  receipt,
  school,
  search,
  send,
  share,
  shroom,
  size,
  sms,
  speak,
  stop,
  sun,
  sync,
  test,
  trash,
  tv,
  up,
  user,
  users,
  wait,
  warn,
  x,
];

// FIRST BUNDLE: keep small
import { useEffect, useState } from 'preact/hooks';
import { EDITION } from '#content/edition.ts';
import { isContentOld } from '#domain/contentAge.ts';
import { useText } from '#i18n/useText.ts';

/** Day and number of the content at the foot of every page; once it is older than a season, with a word about it. */
export function ContentAge() {
  const t = useText('ui');
  const [isOld, setOld] = useState(false);
  useEffect(() => setOld(isContentOld(EDITION.date, Date.now())), []);
  return (
    <p class="wrap small noPrint" data-silent>
      {t('age.line', { date: EDITION.date, number: EDITION.number })}
      {isOld && <strong> {t('age.old')}</strong>}
    </p>
  );
}

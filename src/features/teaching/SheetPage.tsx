import { useState } from 'preact/hooks';
import type { Sheet } from '#content/teaching.ts';
import { print as printIcon } from '#illustration/icons/print.ts';
import { useText } from '#i18n/useText.ts';
import type { PageProps } from '#ui/feature.ts';
import { Button } from '#ui/Button.tsx';
import { useHref } from '#ui/Link.tsx';
import { Picture } from '#ui/Picture.tsx';
import { QrCode } from '#ui/QrCode.tsx';
import { useHead } from '#ui/useHead.ts';
import styles from './SheetPage.module.css';
import shared from './teaching.module.css';

const SIGNED = ['sign', 'date', 'issuer', 'seal'] as const;

/** One sheet to print on A4 or A3. The telephone typed here is kept nowhere. */
export default function SheetPage({ data: sheet }: PageProps<Sheet>) {
  const t = useText('teaching');
  const href = useHref();
  const [place, setPlace] = useState('');
  const [phone, setPhone] = useState('');
  useHead({ title: sheet.title, description: t('sheet.description', { title: sheet.title }) });
  return (
    <div class="wrap">
      <div class={`noPrint needsScript ${shared['fields']} ${shared['keys']}`}>
        <label>
          {t('sheet.place')}
          <input
            maxLength={40}
            value={place}
            onInput={(event) => setPlace(event.currentTarget.value)}
          />
        </label>
        <label>
          {t('sheet.contact')}
          <input
            type="tel"
            maxLength={30}
            value={phone}
            onInput={(event) => setPhone(event.currentTarget.value)}
          />
        </label>
        <Button icon={printIcon} onClick={() => window.print()}>
          {t('sheet.print')}
        </Button>
        <p class="small">{t('sheet.hint')}</p>
      </div>
      <article class={`${styles['sheet']} ${styles[sheet.kind]}`}>
        <h1 tabIndex={-1}>{sheet.title}</h1>
        <p class={styles['big']}>{sheet.big}</p>
        <div class={styles['pictures']}>
          {sheet.pictures.map(({ ref, name }) => (
            <figure key={ref}>
              <Picture of={ref} alt={name} isFirst />
              {name !== '' && <figcaption>{name}</figcaption>}
            </figure>
          ))}
        </div>
        <ul class={styles['points']}>
          {sheet.points.map(({ text }) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
        {sheet.kind === 'notice' && (
          <dl class={styles['signed']}>
            {SIGNED.map((field) => (
              <dt key={field}>{t(`sheet.${field}`)}</dt>
            ))}
          </dl>
        )}
        <footer class={styles['foot']}>
          <p>
            <b>120</b>
            {place !== '' && <span>{place}</span>}
            {phone !== '' && <span>{phone}</span>}
          </p>
          <QrCode href={href(sheet.link)} correction="Q" class={styles['qr']} />
        </footer>
      </article>
    </div>
  );
}

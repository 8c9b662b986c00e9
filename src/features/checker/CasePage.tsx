import { useText } from '#i18n/useText.ts';
import { LinkButton } from '#ui/Button.tsx';
import { CallKey } from '#ui/CallKey.tsx';
import { Picture } from '#ui/Picture.tsx';
import { Seal } from '#ui/Seal.tsx';
import type { PageProps } from '#ui/feature.ts';
import { paths } from '#ui/paths.ts';
import { useHead } from '#ui/useHead.ts';
import { CASE_PICTURES } from './casePictures.ts';
import type { CaseId } from './cases.ts';
import styles from './parts/Result.module.css';

const LINES = ['one', 'two', 'three', 'four'] as const;

/** A case that no question can answer: what it is, why, and that it is not eaten. */
export default function CasePage({ data: id }: PageProps<CaseId>) {
  const t = useText('checker');
  const ui = useText('ui');
  const title = t(`case.${id}.title`);
  useHead({ title: `${title} · ${ui('brand.full')}`, description: t(`case.${id}.one`) });
  const picture = CASE_PICTURES[id];
  return (
    <div class="wrap">
      <div class={`${styles['verdict']} ${styles['dontEat']}`}>
        <Seal kind="dontEat" isBig />
        <h1 tabIndex={-1}>{title}</h1>
      </div>
      <LinkButton look="alarm" to={paths.emergency()}>
        {t('truth.eaten')}
      </LinkButton>
      {picture !== undefined && <Picture of={picture} alt="" class={styles['picture']} isFirst />}
      <ul class={styles['todo']}>
        {LINES.map((line) => (
          <li key={line}>{t(`case.${id}.${line}`)}</li>
        ))}
      </ul>
      <CallKey />
      <div class={styles['keys']}>
        {id === 'jianshouqing' && (
          <LinkButton look="outline" to={paths.species('lanmaoa-asiatica')}>
            {t('case.species')}
          </LinkButton>
        )}
        <LinkButton look="outline" to={paths.checker()}>
          {t('case.check')}
        </LinkButton>
      </div>
    </div>
  );
}

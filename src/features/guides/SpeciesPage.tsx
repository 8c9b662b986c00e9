import { sealOf } from '#content/facets.ts';
import { pictureFile } from '#content/pictures.ts';
import type { SpeciesDetail } from '#content/species.ts';
import { phone } from '#illustration/icons/phone.ts';
import { useText } from '#i18n/useText.ts';
import { LinkButton } from '#ui/Button.tsx';
import type { PageProps } from '#ui/feature.ts';
import { Heading } from '#ui/Heading.tsx';
import { Notice } from '#ui/Notice.tsx';
import { paths } from '#ui/paths.ts';
import { Seal } from '#ui/Seal.tsx';
import { useHead } from '#ui/useHead.ts';
import { Cases } from './parts/Cases.tsx';
import { Course } from './parts/Course.tsx';
import { Footing } from './parts/Footing.tsx';
import { Lookalikes } from './parts/Lookalikes.tsx';
import { LookList } from './parts/LookList.tsx';
import { NamesAndDoubts } from './parts/NamesAndDoubts.tsx';
import { Plate } from './parts/Plate.tsx';
import { ShareKeys } from './parts/ShareKeys.tsx';
import { Where } from './parts/Where.tsx';
import styles from './SpeciesPage.module.css';

function Head({ species }: { readonly species: SpeciesDetail }) {
  const t = useText('guides');
  const shared = species.local.filter(({ alsoUsedFor }) => alsoUsedFor !== undefined);
  return (
    <div class={styles['head']}>
      <div>
        <h1 tabIndex={-1}>{species.name}</h1>
        <p class="latin" lang="la">
          {species.latin}
        </p>
        {species.local.length > 0 && (
          <p>
            {t('species.local')} <b>{species.local.map(({ name }) => name).join('、')}</b>
          </p>
        )}
        {shared.map(({ name, alsoUsedFor }) => (
          <p key={name} class="small">
            {t('species.alsoUsedFor', { name, note: alsoUsedFor ?? '' })}
          </p>
        ))}
      </div>
      <Seal kind={sealOf(species.grade)} isBig />
    </div>
  );
}

function Danger({ species }: { readonly species: SpeciesDetail }) {
  const t = useText('guides');
  return (
    <section class="section">
      <h2 class="visuallyHidden">{t('species.dangerTitle')}</h2>
      {species.toxicityNote !== undefined && <Notice kind="alarm">{species.toxicityNote}</Notice>}
      {species.groups.map(({ label, why, alarm }) => (
        <Notice
          key={label}
          kind="warn"
          title={t('species.groupText', { label, grade: t(`species.gradeWord.${alarm}`) })}
        >
          {' '}
          {why}
        </Notice>
      ))}
      <dl class={styles['facts']}>
        {species.syndromes.length > 0 && species.kind === 'toxic' && (
          <div>
            <dt>{t('species.syndrome')}</dt>
            <dd>{species.syndromes.join('、')}</dd>
          </div>
        )}
        {species.toxins.length > 0 && (
          <div>
            <dt>{t('species.toxins')}</dt>
            <dd>{species.toxins.join('、')}</dd>
          </div>
        )}
        {species.kind === 'toxic' && (
          <div>
            <dt>{t('species.latency')}</dt>
            <dd>{species.latency ?? t('compare.unknown')}</dd>
          </div>
        )}
      </dl>
    </section>
  );
}

/** One species: what to look at, the danger, what happens, what it is mixed up with, where, and what the page rests on. */
export default function SpeciesPage({ data: species, lang }: PageProps<SpeciesDetail>) {
  const t = useText('guides');
  const { name, latin } = species;
  useHead({
    title: name,
    description:
      species.kind === 'lookalike'
        ? t('species.lookalikeDescription', { name })
        : t('species.description', { name, latin, grade: t(`species.gradeWord.${species.grade}`) }),
    about: {
      kind: 'taxon',
      name,
      scientific: latin,
      otherNames: species.local.map((local) => local.name),
    },
    ...(species.plate !== undefined && { image: pictureFile(species.plate, 'webp') }),
  });
  const isLookalike = species.kind === 'lookalike';
  return (
    <article class={`wrap ${styles['page']}`}>
      <div class={styles['side']}>
        <Head species={species} />
        {isLookalike && <Lookalikes species={species} isLead />}
        {species.plate === undefined ? null : (
          <Plate
            of={species.plate}
            alt={t('species.plateAlt', { name, first: species.look[0]?.text ?? '' })}
            points={species.look}
          />
        )}
        <section class={species.plate === undefined ? 'section' : undefined}>
          <h2 class={styles['lookTitle']}>{t('species.lookTitle')}</h2>
          <LookList points={species.look} hasPlate={species.plate !== undefined} />
        </section>
      </div>
      <div>
        <Danger species={species} />
        {species.course.length > 0 && !isLookalike && (
          <section class="section">
            <Heading>{t('species.courseTitle')}</Heading>
            <Course phases={species.course} />
          </section>
        )}
        <div class={`section ${styles['eaten']} noPrint`}>
          <LinkButton to={paths.emergency()} look="alarm" icon={phone}>
            {t('species.eaten')}
          </LinkButton>
        </div>
        {!isLookalike && <Lookalikes species={species} />}
        <Where species={species} lang={lang} />
        <Cases species={species} />
        <NamesAndDoubts species={species} />
        <ShareKeys title={name} />
        <Footing
          review={species.review}
          sources={species.sources}
          confidence={species.confidence}
        />
      </div>
    </article>
  );
}

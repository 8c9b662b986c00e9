import { useText } from '#i18n/useText.ts';
import { CallKey } from '#ui/CallKey.tsx';
import { useHead } from '#ui/useHead.ts';

/** Where everybody starts. */
export default function HomePage() {
  const t = useText('ui');
  useHead({ title: t('brand.full'), description: t('brand.full') });
  return (
    <div class="wrap">
      <h1 tabIndex={-1}>{t('brand.short')}</h1>
      <CallKey />
    </div>
  );
}

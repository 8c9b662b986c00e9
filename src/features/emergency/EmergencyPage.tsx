import type { PageProps } from '#ui/feature.ts';
import { EmergencyView } from './EmergencyView.tsx';
import type { EmergencyPageData } from './pageData.ts';

/** The poster of the first minute, the dark-red page of late onset and the pages per poison: one page with different beginnings. */
export default function EmergencyPage({ data }: PageProps<EmergencyPageData>) {
  return <EmergencyView {...data} />;
}

import { useEffect, useState } from 'preact/hooks';
import type { FacilityStock } from '#domain/care/stock.ts';
import { forgetFacility, storedFacilities, storeFacility } from '#io/db/stockTable.ts';

/** Facilities on this device, written through at once; a refused write is told, never swallowed. */
export function useStock() {
  const [facilities, setFacilities] = useState<readonly FacilityStock[]>([]);
  const [hasFailed, setFailed] = useState(false);
  const [removed, setRemoved] = useState<FacilityStock | null>(null);
  const fail = () => {
    setFailed(true);
  };
  useEffect(() => {
    storedFacilities().then(setFacilities, fail);
  }, []);
  const put = (facility: FacilityStock) => {
    setFacilities((now) =>
      now.some((each) => each.id === facility.id)
        ? now.map((each) => (each.id === facility.id ? facility : each))
        : now.concat([facility]),
    );
    setRemoved(null);
    storeFacility(facility).then(() => {
      setFailed(false);
    }, fail);
  };
  return {
    facilities,
    hasFailed,
    removed,
    put,
    remove: (facility: FacilityStock) => {
      setFacilities((now) => now.filter((each) => each.id !== facility.id));
      setRemoved(facility);
      forgetFacility(facility.id).catch(fail);
    },
    restore: () => {
      if (removed !== null) put(removed);
    },
  };
}

export type Stock = ReturnType<typeof useStock>;

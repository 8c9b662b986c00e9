// The only module that names Leaflet: a change of its major version is a change in this folder.
import 'leaflet/dist/leaflet.css';

export {
  canvas,
  circle,
  control,
  divIcon,
  layerGroup,
  map,
  marker,
  polygon,
  polyline,
  tileLayer,
} from 'leaflet';
export type { LatLngTuple, Layer, Map as LeafletMap, Marker } from 'leaflet';

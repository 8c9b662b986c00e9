/** Where the emergency page keeps its record on the phone; the start script of every page looks for it too. */
export const EMERGENCY_RECORD_KEY = 'junan.emergency';

import type { PlaceLexicon } from '../places.js';

export const placeLexicon: PlaceLexicon = { code: 'en' };

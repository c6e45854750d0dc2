import type { RoleLexicon } from '../roles.js';

export const roleLexicon: RoleLexicon = { code: 'en' };

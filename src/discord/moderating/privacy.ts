/** `/privacy`: everything that is stored, as the store itself describes it. */
import type { TableDescription } from '../../store/tables.js';
import { panel } from '../rendering/panel.js';
import type { Outcome, ServerCommandHandler, Use } from './server-command.js';

/** Needs the store, which describes itself. */
export const privacyCommand: ServerCommandHandler = {
  async run(use): Promise<Outcome> {
    const { bot, store, serverId, messages } = use;
    const texts = messages.server.privacy;
    const isListed = serverId !== '' && bot.settingsFor(serverId).keepUnanswered;
    const lines = [
      isListed ? `**${texts.listOn}**` : texts.listOff,
      texts.notStored,
      texts.memory,
      '',
      texts.stored,
      ...store.describe().map((table) => describe(table, use)),
      '',
      texts.forget,
    ];
    return { body: panel({ title: texts.title, lines }) };
  },
};

/** `**hidden** – hidden articles … (per server, until …): server id, article id, …` */
function describe({ name, holds, ofServer, keptDays, columns }: TableDescription, use: Use) {
  const { perServer, days, untilDeleted } = use.messages.server.privacy;
  const kept = [
    ...(ofServer ? [perServer] : []),
    ...(keptDays === null ? (ofServer ? [untilDeleted] : []) : [days(keptDays)]),
  ].join(', ');
  const parts = columns.map((column) => column.holds[use.locale]).join('; ');
  return `- **${name}** – ${holds[use.locale]}${kept === '' ? '' : ` (${kept})`}: ${parts}`;
}

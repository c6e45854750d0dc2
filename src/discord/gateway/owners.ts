/** Who runs the bot, as Discord knows it: the owner of the application, or the team that owns it. */
import {
  type APIApplication,
  type Client,
  Routes,
  TeamMemberMembershipState,
  TeamMemberRole,
} from 'discord.js';
import type { Logger } from '../../logger.js';
import { faultFields } from './fault.js';

/**
 * Ids of the owner or of the team's members who may change the application; null when Discord does not
 * say. Never throws.
 */
export async function fetchOwners(
  client: Client,
  logger: Logger,
): Promise<readonly string[] | null> {
  try {
    return ownersOf((await client.rest.get(Routes.currentApplication())) as APIApplication);
  } catch (error) {
    logger.warn(faultFields(error), 'Discord does not say who owns the bot');
    return null;
  }
}

function ownersOf({ team, owner }: APIApplication): readonly string[] {
  if (!team) return owner ? [owner.id] : [];
  const members = team.members.filter(
    ({ membership_state, role }) =>
      membership_state === TeamMemberMembershipState.Accepted && role !== TeamMemberRole.ReadOnly,
  );
  return [...new Set([team.owner_user_id, ...members.map(({ user }) => user.id)])];
}

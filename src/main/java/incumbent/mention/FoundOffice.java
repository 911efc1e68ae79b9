package incumbent.mention;

import incumbent.model.OfficeMention;

/**
 * An office mention, and where the reading goes on behind it.
 *
 * @param end the first token behind the mention
 */
record FoundOffice(OfficeMention mention, int end) {}

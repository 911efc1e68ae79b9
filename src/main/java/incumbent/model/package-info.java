/**
 * The vocabulary that every stage speaks: immutable records and enums, from text span to tenure.
 */
package incumbent.model;

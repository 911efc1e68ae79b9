package incumbent.model;

import java.util.Optional;

/**
 * A sequence of mentions and words that makes an event without a verb of its own.
 *
 * @param pattern a TokensRegex pattern; {@code $PERSON}, {@code $OFFICE} and {@code $DATE} stand
 *     for whole mentions, and groups {@code $person}, {@code $office}, {@code $other}, {@code
 *     $from}, {@code $until}, {@code $at} and {@code $length} name the participants
 * @param in the only kind of block in which it is looked for, if there is one
 * @param passing whether it only tells in passing what somebody is, so that the text goes on to
 *     speak of another office
 * @param example a sentence in which it makes an event
 * @param counterexample a sentence in which it does not
 */
public record PhraseRule(
    String name,
    String pattern,
    EventKind kind,
    Optional<Manner> manner,
    Optional<Block.Kind> in,
    boolean passing,
    String example,
    String counterexample) {}

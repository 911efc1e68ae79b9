/** Records enter; persons, organizations, posts and memberships leave, as Popolo has them. */
package incumbent.dataset.popolo;

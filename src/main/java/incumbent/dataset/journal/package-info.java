/** What became of documents enters one by one, and is kept until the dataset is written. */
package incumbent.dataset.journal;

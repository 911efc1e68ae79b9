/** Takes tenures with their documents, scores and the account of a run; gives one HTML page. */
package incumbent.report;

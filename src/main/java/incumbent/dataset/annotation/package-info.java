/** Records enter; their quotations leave, as Web Annotations. */
package incumbent.dataset.annotation;

/** Two versions of a dataset enter; what the new one brings leaves. */
package incumbent.dataset.diff;

/** A command line enters; files, a summary on the terminal and an exit code leave. */
package incumbent;

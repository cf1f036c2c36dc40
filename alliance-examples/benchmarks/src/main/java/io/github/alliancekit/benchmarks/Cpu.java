package io.github.alliancekit.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * The processor time of an operation, beside the wall clock: on a machine that is shared, the wall clock counts the
 * neighbours too.
 *
 * <p>Threads that collect garbage or compile, and the helpers of an engine, count in the time of the process only.
 */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class Cpu {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private long operations;
    private long thread;
    private long process;

    /** Begins an iteration; a benchmark that is one call begins it again when all is prepared. */
    @Setup(Level.Iteration)
    public void begin() {
        operations = 0;
        process = SYSTEM.getProcessCpuTime();
        thread = THREADS.getCurrentThreadCpuTime();
    }

    /**
     * Notes that operations are about to be done.
     *
     * @param count how many
     */
    void add(int count) {
        operations += count;
    }

    /** {@return the nanoseconds of the calling thread for an operation} */
    public double threadCpu() {
        return (double) (THREADS.getCurrentThreadCpuTime() - thread) / operations;
    }

    /** {@return the nanoseconds of all threads for an operation} */
    public double processCpu() {
        return (double) (SYSTEM.getProcessCpuTime() - process) / operations;
    }
}

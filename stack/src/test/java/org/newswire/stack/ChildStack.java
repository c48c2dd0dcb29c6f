package org.newswire.stack;

import java.nio.file.Path;
import java.util.stream.IntStream;

/** The program that {@link KilledStackIT} kills: leaves something in a stack, says so, and waits. */
final class ChildStack {

    static final int RECORDS = 200;

    private ChildStack() {}

    public static void main(String[] args) throws Exception {
        EmbeddedStack stack = EmbeddedStack.start(Path.of(args[0]));
        Footprint footprint = new Footprint(stack, "behind");
        footprint.leave();
        footprint.produce(
                IntStream.range(0, RECORDS).mapToObj(i -> "record " + i).toArray(String[]::new));
        System.out.println("LEFT");
        System.out.flush();
        Thread.currentThread().join();
    }
}

package nl.kwalgraaf.benchmark;

import org.apache.jena.fuseki.main.cmds.FusekiMain;

/** The yardstick: Fuseki's own server by its own command line, whose entry class insists on a logger that is not here. */
public final class BareFuseki {
    private BareFuseki() {}

    /** @param args those of Fuseki's command {@code fuseki-main} */
    public static void main(String[] args) {
        FusekiMain.build(args).start().join();
    }
}

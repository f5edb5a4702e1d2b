import java.nio.file.Path;
import org.codelibs.opensearch.runner.OpenSearchRunner;

/** One OpenSearch node for a test: {@code java -cp 'lib/*' Node.java DIR PORT}; it ends with whoever started it. */
class Node {
    public static void main(String[] arguments) throws Exception {
        Path directory = Path.of(arguments[0]).toAbsolutePath();
        String port = arguments[1];
        try (var runner = new OpenSearchRunner()) {
            runner.onBuild((number, settings) -> {
                settings.put("discovery.type", "single-node");
                settings.put("network.host", "127.0.0.1");
                settings.put("http.port", port);
                // A full disk of the tester is no matter for a test.
                settings.put("cluster.routing.allocation.disk.threshold_enabled", false);
            });
            runner.build(OpenSearchRunner.newConfigs()
                    .basePath(directory.toString())
                    .clusterName("catalogue-test")
                    .numOfNode(1)
                    .useLogger());
            runner.ensureYellow();
            System.out.println("READY");
            // Nobody is left to stop a node whose test was killed.
            ProcessHandle.current().parent().orElseThrow().onExit().join();
        }
    }
}

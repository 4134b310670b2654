package tally;

import picocli.CommandLine.IVersionProvider;

/** The version that the jar was built as. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"tally " + number()};
  }

  static String number() {
    String built = Version.class.getPackage().getImplementationVersion();
    return built == null ? "unpackaged" : built;
  }
}

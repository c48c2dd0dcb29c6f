package org.newswire.runtime.config;

import java.util.List;

/** The settings are wrong; the message lists every problem, one a line, with the way out. */
public final class SettingsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SettingsException(List<String> problems) {
        super(String.join("\n", problems));
    }
}

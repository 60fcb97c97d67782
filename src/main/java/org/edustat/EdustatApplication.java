package org.edustat;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The program. */
@SpringBootApplication
@Modulithic(systemName = "Edustat", sharedModules = "concept")
public class EdustatApplication {

    public static void main(String[] arguments) {}
}

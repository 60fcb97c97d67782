package org.edustat;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

import org.edustat.operations.Program;

/** The program. */
@SpringBootApplication
@Modulithic(systemName = "Edustat", sharedModules = "concept")
public class EdustatApplication {

    public static void main(String[] arguments) {
        System.exit(Program.execute(EdustatApplication.class, arguments));
    }
}

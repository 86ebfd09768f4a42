// What the precompiled headers of the tests are compiled for; a library needs a source.

"""Conan 2 recipe: conan create packaging/conan"""
import os

from conan import ConanFile
from conan.tools.build import check_min_cppstd
from conan.tools.cmake import CMake, CMakeDeps, CMakeToolchain, cmake_layout
from conan.tools.files import copy


class SystemnetConan(ConanFile):
    name = "systemnet"
    version = "0.2.0"
    description = "The .NET socket API in C++"
    license = "MIT"
    topics = ("sockets", "networking", "dotnet")
    package_type = "library"
    settings = "os", "arch", "compiler", "build_type"
    options = {"shared": [True, False], "fPIC": [True, False]}
    default_options = {"shared": False, "fPIC": True}
    implements = ["auto_shared_fpic"]

    def export_sources(self):
        root = os.path.join(self.recipe_folder, "..", "..")
        for pattern in ("CMakeLists.txt", "LICENSE", "cmake/*", "compat/*", "include/*", "ports/*", "tools/gdb/*", "tools/natvis/*"):
            copy(self, pattern, root, self.export_sources_folder)

    def requirements(self):
        # Both are inside: no public header includes them.
        self.requires("boost/[>=1.74 <2]", transitive_headers=False)
        self.requires("pcre2/[>=10.34 <11]", transitive_headers=False)

    def validate(self):
        check_min_cppstd(self, 20)

    def layout(self):
        cmake_layout(self)

    def generate(self):
        toolchain = CMakeToolchain(self)
        toolchain.cache_variables["SYSTEMNET_TESTS"] = False
        toolchain.cache_variables["SYSTEMNET_SAMPLES"] = False
        toolchain.generate()
        CMakeDeps(self).generate()

    def build(self):
        cmake = CMake(self)
        cmake.configure()
        cmake.build()

    def package(self):
        copy(self, "LICENSE", self.source_folder, os.path.join(self.package_folder, "licenses"))
        CMake(self).install()

    def package_info(self):
        # Of Boost and PCRE2 only what the library is linked with.
        self.cpp_info.requires = ["boost::headers", "boost::thread", "pcre2::pcre2-8"]
        self.cpp_info.set_property("cmake_file_name", "systemnet")
        self.cpp_info.set_property("cmake_target_name", "systemnet::systemnet")
        self.cpp_info.libs = ["systemnetd" if self.settings.build_type == "Debug" else "systemnet"]
        if not self.options.shared:
            self.cpp_info.defines = ["SYSTEMNET_STATIC"]
        if self.settings.os == "Linux":
            self.cpp_info.system_libs = ["pthread", "dl"]
        elif self.settings.os == "Windows":
            self.cpp_info.system_libs = ["ws2_32", "mswsock", "iphlpapi", "ntdll", "shell32"]

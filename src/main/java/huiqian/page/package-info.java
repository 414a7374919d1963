/** The page kit: what stands around each page, paging, problems in words, and a file shown before it is confirmed. Knows no noun. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "form", "sheet"})
package huiqian.page;

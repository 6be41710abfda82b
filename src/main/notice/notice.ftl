Kwalgraaf
Licensed under the Apache License, Version 2.0; see LICENSE.

The documents that are shipped with it are their publisher's; documents/catalog.ttl says on what terms they may be used.
This service uses the ESCO classification of the European Commission.

It is distributed with these libraries, each under its own licence:

<#list dependencyMap as entry>
<#assign project = entry.getKey()/>
<#assign licenses = entry.getValue()/>
${project.name!project.artifactId} (${project.groupId}:${project.artifactId}:${project.version})
    <#list licenses as license>${license}<#sep>, </#sep></#list>
</#list>
